/** What a page of the studio may load and where its forms may go. */

export interface PolicyInput {
  /** New for each request. */
  readonly nonce: string;
  /** Where a form may be sent, or its answer redirect to, beside the studio itself. */
  readonly formTargets: readonly string[];
  readonly isDevelopment: boolean;
}

export function contentSecurityPolicy({ nonce, formTargets, isDevelopment }: PolicyInput): string {
  return [
    "default-src 'self'",
    // React rebuilds server stacks with `eval`, in development only.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // React renders the prop `style` into an attribute, which cannot carry a nonce.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // Without it a worker would need what a script needs, and it can carry no nonce.
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    // It also holds for the redirect that answers a form.
    `form-action ${["'self'", ...formTargets].join(" ")}`,
    "frame-ancestors 'none'",
  ].join("; ");
}
