/** When a request of one method may be sent again. The rate limit always allows it: nothing was processed. */
export interface RetryRule {
  /** Whether this status allows a second try. Asked for statuses of 500 and above only. */
  readonly status: (status: number) => boolean;
  /** `unsent`: only when it is certain that the registry has not seen the request. */
  readonly network: "never" | "unsent" | "always";
}

export const onServerError = (status: number): boolean => status >= 500;
/** Answers of a gateway, which a later try reaches the server behind. */
export const onGatewayError = (status: number): boolean => status === 502 || status === 503 || status === 504;
export const onNoStatus = (): boolean => false;
