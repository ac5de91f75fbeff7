interface SiteFooterProps {
  /** With the commit, if it is known. */
  readonly version: string;
}

/** On every page: which version it is, where Belvo's documents are, and whose product it is not. */
export function SiteFooter({ version }: SiteFooterProps) {
  return (
    <footer className="border-t border-line bg-surface px-4 py-1.5 text-12 text-quiet lg:px-6">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        <li>Widget Studio {version}</li>
        <li>
          <a
            href="https://developers.belvo.com"
            target="_blank"
            rel="noopener noreferrer"
            className="underline decoration-line-strong underline-offset-2 hover:text-ink"
          >
            Belvo’s documentation
          </a>
        </li>
        <li className="md:ml-auto">Not a product of Belvo.</li>
      </ul>
    </footer>
  );
}
