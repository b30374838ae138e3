import { whyItEnded, type Call } from "./call";
import { toPlain } from "../values/convert";
import { withDefaults } from "../schema/defaults";
import { error, hasErrors, warning, type Diagnostic } from "../diagnostics/diagnostic";
import { diagnosticsOf } from "../diagnostics/failure";
import { identityOf } from "../state/identity";
import { importedState } from "../state/import";
import type { ListedObject, ListResource } from "../definitions/list-resource";
import { observedObject } from "../refresh/observe";
import { declared, type Provider } from "../definitions/provider";
import type { ListEvent, ListRequest, ProviderServer } from "./provider-server";
import { refresh } from "../refresh/read";
import type { Session } from "./session";
import { streamed } from "./streamed";
import { validateConfig } from "./validate-config";
import { withWarnings } from "../diagnostics/warnings";
import type { ObjectValue } from "../values/value";

type ListCalls = Pick<ProviderServer, "validateListResource" | "listResource">;

/** The calls about lists of resources. */
export function listCalls(provider: Provider, session: Session): ListCalls {
  const listOf = (type: string): ListResource => {
    const list = declared(provider.listResources, type);
    if (list === undefined) throw new Error(`the provider has no list resource ${type}`);
    return list;
  };

  return {
    async validateListResource({ type, config, capabilities }) {
      const { fields, validate } = listOf(type);
      return {
        diagnostics: validateConfig(fields, validate, config, session.knowsWriteOnly(capabilities)),
      };
    },

    listResource: (request) =>
      streamed(session.around(), (call) => events(listOf(request.type), request, session, call)),
  };
}

async function* events(
  list: ListResource,
  { type, config, limit, includeResource }: ListRequest,
  session: Session,
  call: Call,
): AsyncGenerator<ListEvent, void> {
  const { clients } = session.around();
  const { fields } = list;
  const asked = toPlain(fields, withDefaults(fields, config), "undefined");
  let left = limit;
  if (left <= 0) return;
  try {
    for await (const listed of list.list(clients, asked, { ...call, limit })) {
      const event = await eventOf(list, listed, includeResource, session);
      if (event === undefined) continue;
      yield event;
      if (--left <= 0) return;
    }
  } catch (thrown) {
    const diagnostics = diagnosticsOf(whyItEnded(thrown, call.signal), `list ${type}`, fields);
    yield { identity: null, displayName: "", diagnostics: session.redact(diagnostics, fields, config) };
  }
}

/** Undefined: it was gone again when it was read. */
async function eventOf(
  { resource }: ListResource,
  { displayName, object, isWhole = false, warnings = [] }: ListedObject,
  includeResource: boolean,
  session: Session,
): Promise<ListEvent | undefined> {
  const listed = observedObject(resource.fields, importedState(resource, {}), object);
  const identity = identityOf(resource, listed);
  if (identity === null) {
    const detail = `${displayName} was listed without ${resource.identity.join(" and ")}. This is a bug in the provider.`;
    return { identity, displayName, diagnostics: [error(`${resource.typeName} has no identity`, detail)] };
  }
  const notes = warnings.map(({ summary, detail }) => warning(summary, detail));
  if (!includeResource) return { identity, displayName, diagnostics: notes };
  if (isWhole) return { identity, displayName, resource: listed, diagnostics: notes };
  const state: ObjectValue = importedState(resource, identity);
  const stored = { state, private: new Uint8Array(), identity: null };
  const read = await withWarnings(resource.fields, (warn) =>
    refresh(resource, stored, { ...session.around(), warn }),
  );
  if (read.state === null) return undefined;
  const diagnostics = [...notes, ...session.redact(read.diagnostics, resource.fields, read.state)];
  if (!hasErrors(diagnostics)) return { identity, displayName, resource: read.state, diagnostics };
  return {
    identity,
    displayName,
    diagnostics: diagnostics.map((each) => (each.severity === "error" ? notRead(displayName, each) : each)),
  };
}

/** An error would take all the others out of the result. */
const notRead = (displayName: string, { summary, detail }: Diagnostic): Diagnostic =>
  warning(
    `${displayName} could not be read`,
    `It is listed without its attributes. ${summary}${detail === undefined ? "." : `: ${detail}`}`,
  );
