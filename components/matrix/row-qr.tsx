/** The place of the QR code of a row's launch link. */
export function RowQr({ address }: { readonly address: string }) {
  return <div data-qr-slot={address} />;
}
