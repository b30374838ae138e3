export interface TransportInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly signal: AbortSignal;
  readonly redirect: "manual";
}

export interface TransportAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: TransportBody | null;
}

/** The part of a `ReadableStream` of bytes that the client uses: Node's types and undici's differ in the rest. */
export interface TransportBody {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
    cancel(): Promise<void>;
  };
}

/** Sends one request; a `fetch` with the little that the client uses of it. */
export type Transport = (url: string, init: TransportInit) => Promise<TransportAnswer>;
