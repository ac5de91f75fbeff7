"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { exportFormats, exportTexts, type ExportFormat } from "@/lib/matrix/exports";

/** Writes a file of each form, and says when it could not. */
export function ExportBar({
  isReady,
  write,
}: {
  readonly isReady: boolean;
  readonly write: (format: ExportFormat) => Promise<string>;
}) {
  const [failed, setFailed] = useState<ExportFormat>();

  function take(format: ExportFormat) {
    setFailed(undefined);
    write(format)
      .then((text) => save(format, text))
      .catch(() => setFailed(format));
  }

  return (
    <div role="group" aria-label="Export" className="flex flex-wrap items-center gap-1">
      <span className="pr-1 text-13 text-quiet">Export</span>
      {exportFormats.map((format) => (
        <Button
          key={format}
          look="quiet"
          disabled={!isReady}
          aria-label={`Export as ${exportTexts[format].label}`}
          onClick={() => take(format)}
          className="px-2 text-13"
        >
          {exportTexts[format].label}
        </Button>
      ))}
      <p role="status" className="text-13 text-danger empty:hidden">
        {failed && `${exportTexts[failed].label} could not be written. Try again.`}
      </p>
    </div>
  );
}

function save(format: ExportFormat, text: string): void {
  const { file, type } = exportTexts[format];
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = file;
  anchor.click();
  URL.revokeObjectURL(url);
}
