/** A page to look at the registries and to change them by hand, beside the API. It knows no registry. */
import type { Clock } from "../host/clock";
import type { OwnHeaders } from "../host/server";
import type { Watch } from "../host/watch";
import { createActivity } from "./activity";
import { PAGE_PREFIX, pageApp, type PageContext } from "./app";
import { pageDocument } from "./document";

export interface EmulatorPage {
  /** To be given all requests. */
  readonly watch: Watch;
  /** Something changed that is no request. */
  readonly touch: () => void;
  readonly serves: (pathname: string) => boolean;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly ownHeaders: OwnHeaders;
}

export type OpenPageContext = Omit<PageContext, "activity"> & { readonly clock: Clock };

export async function openPage({ clock, ...context }: OpenPageContext): Promise<EmulatorPage> {
  const { html, headers } = await pageDocument();
  const activity = createActivity(clock);
  const app = pageApp({ ...context, activity });
  return {
    watch: activity.watch,
    touch: () => activity.touch(),
    serves: (pathname) => pathname === "/" || pathname.startsWith(`${PAGE_PREFIX}/`),
    fetch(request) {
      if (new URL(request.url).pathname !== "/") return app.fetch(request);
      const isRead = request.method === "GET" || request.method === "HEAD";
      return isRead ? new Response(html) : new Response("This is a page to read.\n", { status: 405 });
    },
    ownHeaders: (pathname) => (pathname === "/" ? headers : undefined),
  };
}
