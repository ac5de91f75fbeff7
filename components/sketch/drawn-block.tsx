import type { Block } from "@/lib/sketch/block";
import { Decided } from "./decided";
import { Part } from "./part";

/** One block of a screen. */
export function DrawnBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading":
      return (
        <Decided by={block.setting} className="text-16 font-medium wrap-anywhere">
          <bdi>{block.text}</bdi>
        </Decided>
      );
    case "text":
      return (
        <Decided by={block.setting} className="text-13 wrap-anywhere opacity-80">
          <bdi>{block.text}</bdi>
        </Decided>
      );
    case "mark":
      return (
        <Decided
          by={block.setting}
          className={`flex h-10 max-w-full items-center justify-center overflow-hidden rounded-md border border-current/25 text-13 font-medium ${block.isWide ? "w-32 px-2" : "w-10"}`}
        >
          <span className="truncate">{block.text}</span>
        </Decided>
      );
    case "link":
      return (
        <Decided by={block.setting}>
          <Part name="link" className="text-13 underline">
            {block.text}
          </Part>
        </Decided>
      );
    case "banner":
      return (
        <Part name={`banner-${block.tone}`} className="flex gap-2 border border-solid p-3 text-13">
          <Part name={`banner-icon-${block.tone}`}>
            <span aria-hidden="true">●</span>
          </Part>
          <div className="grid min-w-0 gap-0.5">
            <Part name="banner-title">{block.title}</Part>
            <Part name="banner-body">{block.body}</Part>
          </div>
        </Part>
      );
    case "input":
      return (
        <div className="relative grid gap-1 bg-inherit pt-1 text-13">
          <Part
            name={block.state === "error" ? "input-label-error" : "input-label"}
            className="-top-1.5 left-2.5 px-1 text-12 [background:inherit]"
          >
            {block.label}
          </Part>
          <Part
            name={`input-${block.state}`}
            className="flex h-11 items-center justify-between border border-solid px-3"
          >
            {block.placeholder}
            <Part name="input-icon">◉</Part>
          </Part>
        </div>
      );
    case "tabs":
      return (
        <Decided by={block.setting} className="flex gap-4 overflow-hidden text-13">
          {block.items.map((item, index) =>
            index === 0 ? (
              <Part key={item} name="tab" className="border-b-2 border-solid pb-1">
                {item}
              </Part>
            ) : (
              <div key={item} className="pb-1 opacity-80">
                {item}
              </div>
            ),
          )}
        </Decided>
      );
    case "list":
      return (
        <Decided by={block.setting} className="grid gap-1 text-13">
          {block.title !== undefined && <div className="font-medium">{block.title}</div>}
          {block.items.map((item) => (
            <div key={item} className="border-b border-current/15 py-1.5 wrap-anywhere">
              <bdi>{item}</bdi>
            </div>
          ))}
        </Decided>
      );
    case "choices":
      return (
        <Decided by={block.setting} className="grid gap-1 text-13">
          <div className="font-medium">{block.title}</div>
          {block.items.map((item) => (
            <div key={item} className={item === block.chosen ? "font-medium" : "opacity-80"}>
              {item === block.chosen ? "◉" : "○"} {item}
            </div>
          ))}
        </Decided>
      );
    case "button":
      return (
        <Part
          name={block.isEnabled ? "button" : "button-disabled"}
          className="border border-solid border-transparent px-4 py-3 text-center text-14 font-medium"
        >
          {block.text}
        </Part>
      );
  }
}
