import type { Api } from "./api";
import { CONTROL_PREFIX } from "./control";
import type { MountedRegistry } from "./exchange";
import { isReading, type Watch } from "./watch";

export interface WatchedControl {
  readonly control: Api;
  readonly registries: readonly MountedRegistry[];
  readonly watch: Watch;
}

/** A request to the control path. A write at a registry's part of it is a change without the client's knowledge. */
export async function serveControl(
  { control, registries, watch }: WatchedControl,
  request: Request,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const path = pathname.slice(CONTROL_PREFIX.length);
  const mounted = registries.find(({ prefix }) => path.startsWith(`${prefix}/`));
  if (mounted === undefined || isReading(request.method)) return control.fetch(request);

  // Read first: others wait while a change is watched.
  const whole = await withWholeBody(request);
  const watched = watch.begin({
    registry: mounted.name,
    source: "control",
    method: request.method,
    path: path.slice(mounted.prefix.length) + search,
  });
  const answer = await watched.during(mounted.registry, async () => control.fetch(whole));
  watched.end(answer.status);
  return answer;
}

async function withWholeBody(request: Request): Promise<Request> {
  const { url, method, headers } = request;
  const body = await request.text();
  return new Request(url, { method, headers, ...(body === "" ? {} : { body }) });
}
