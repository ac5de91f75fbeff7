/** The key pair of one environment. It stays on the server, and is no part of any config. */
export interface Credentials {
  readonly id: string;
  readonly password: string;
}
