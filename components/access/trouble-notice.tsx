import { Icon } from "@/components/ui/icon";

interface TroubleNoticeProps {
  readonly title: string;
  readonly remedy: string;
  /** False for what is no failure, such as having signed out. */
  readonly isFailure: boolean;
}

export function TroubleNotice({ title, remedy, isFailure }: TroubleNoticeProps) {
  const look = isFailure ? "border-danger bg-danger-soft" : "border-line bg-sunken";
  return (
    <div
      role={isFailure ? "alert" : "status"}
      className={`flex gap-2.5 rounded-md border p-3 text-13 ${look}`}
    >
      <Icon
        name={isFailure ? "circle-alert" : "info"}
        className={`mt-0.5 shrink-0 ${isFailure ? "text-danger" : "text-quiet"}`}
      />
      <p>
        <strong className="font-medium">{title}</strong> {remedy}
      </p>
    </div>
  );
}
