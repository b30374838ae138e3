import { listen, newListener } from "./listen";
import type { PluginOptions } from "./options";
import { startServing } from "./serving";

export interface Reattached {
  /** Value for the environment variable `TF_REATTACH_PROVIDERS` of Terraform. */
  readonly reattach: string;
  /** Path of the unix socket (on Windows `host:port`); plain-text gRPC. */
  readonly socket: string;
  /** Cancels running calls, lets them answer, then stops serving and removes the socket. */
  close(): Promise<void>;
}

/**
 * Serves the provider inside this process, for a debugger or an end-to-end test (docs/apis/terraform-protocol.md §1.8):
 * no handshake, no TLS, no signals, no exit. Terraform finds it through `TF_REATTACH_PROVIDERS` and never stops it.
 */
export async function serveReattached(options: PluginOptions): Promise<Reattached> {
  const listener = newListener();
  const listening = await listen(listener, options.environment ?? process.env);
  const close = async (): Promise<void> => {
    listener.close();
    await serving.stop();
    listening.removeSocket();
  };
  const serving = startServing({
    plugin: options,
    security: { kind: "plain" },
    onShutdown: () => void close(),
  });
  listener.on("connection", serving.accept);
  return {
    reattach: JSON.stringify({
      [options.address]: {
        Protocol: "grpc",
        ProtocolVersion: 6,
        Pid: process.pid,
        Test: true,
        Addr: { Network: listening.network, String: listening.address },
      },
    }),
    socket: listening.address,
    close,
  };
}
