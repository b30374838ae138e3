import type { Call, Problem } from "../../framework";
import type { CallOptions } from "../../http";
import { createdOrFound } from "../common/creation";
import { eventually } from "../common/polling";
import { type Taken, takenAtLast, takenNow } from "../common/taken";
import type { Secretly, TrutoClient } from "./api/client";
import { mayBeTakenName } from "./api/refusals";
import { type Asked, explained } from "./errors";

// Objects of the team that have names: several teams may share one of the same name (docs/apis/truto.md §8.1, §2.9).

interface OfTeam {
  readonly id: string;
  readonly name: string;
  readonly team_id: string | undefined;
}

/** A kind of such objects. */
export interface NamedKind<Item extends OfTeam, Body extends { readonly name: string }> {
  /** For people: `integration`. */
  readonly what: string;
  /** With its article: `an integration`. */
  readonly one: string;
  readonly about: Asked;
  readonly objects: (api: TrutoClient) => {
    named(name: string, call?: CallOptions): Promise<readonly Item[]>;
    lately(name: string, call?: CallOptions, maxAgeMs?: number): Promise<readonly OfTeam[]>;
    create(body: Secretly<Body>, call?: CallOptions): Promise<Item>;
  };
  /** Whether an object may be what a body creates. */
  readonly isLike: (found: Item, body: Body) => boolean;
}

/** What a plan, a creation and an import of an object with such a name need. */
export function namesOf<Item extends OfTeam, Body extends { readonly name: string }>({
  what,
  one,
  about,
  objects,
  isLike,
}: NamedKind<Item, Body>) {
  const takenBy = ({ id, name }: OfTeam): Taken => ({
    at: ["name"],
    summary: `The team already has ${one} with this name`,
    there: `The team has the ${what} ${JSON.stringify(name)} with the id ${id}.`,
    key: "name",
    importId: id,
  });

  const ownLately = async (
    api: TrutoClient,
    name: string,
    call: CallOptions,
    maxAgeMs?: number,
  ): Promise<OfTeam | undefined> => ofTeam(api, await objects(api).lately(name, call, maxAgeMs), call);

  /** The team's own object of this name. */
  const ownNamed = (api: TrutoClient, name: string, call: CallOptions): Promise<Item | undefined> =>
    explained(about, async () => ofTeam(api, await objects(api).named(name, call), call));

  return {
    ownNamed,

    /** What is known at plan to stand against a creation. */
    creationProblems: async (api: TrutoClient, name: string, call: Call): Promise<readonly Problem[]> => {
      const existing = await explained(about, () => ownLately(api, name, call));
      return existing === undefined ? [] : [takenNow(takenBy(existing))];
    },

    /**
     * Truto refuses a name that is taken, in a way that is not documented, and after a lost answer only what was seen before
     * tells whether one of this name is the new one. What is a short while old counts where it does not have the name.
     *
     * @throws KeyTaken
     */
    refuseWhereNamed: async (api: TrutoClient, name: string, call: Call): Promise<void> => {
      // One of a few creations looks again right before it is sent; many share a list.
      if ((await explained(about, () => ownLately(api, name, call, 0))) === undefined) return;
      const existing = await ownNamed(api, name, call);
      if (existing !== undefined) throw takenAtLast(takenBy(existing));
    },

    /**
     * Creates it, also when the answer is lost: the name was free a short while ago, so what has it now and is like it is this
     * one.
     */
    createOnce: (api: TrutoClient, request: Secretly<Body>, call: Call): Promise<Item> =>
      explained(about, () =>
        createdOrFound(() => objects(api).create(request, call), call, {
          what,
          async find(uncut, lost) {
            const found = await eventually(() => ownNamed(api, request.body.name, uncut));
            if (found === undefined || !isLike(found, request.body)) throw lost;
            return found;
          },
          async refused(thrown) {
            const owner = mayBeTakenName(thrown) ? await ownNamed(api, request.body.name, call) : undefined;
            throw owner === undefined ? thrown : takenAtLast(takenBy(owner));
          },
        }),
      ),
  };
}

async function ofTeam<T extends OfTeam>(
  api: TrutoClient,
  found: readonly T[],
  call: CallOptions,
): Promise<T | undefined> {
  if (found.length === 0) return undefined;
  const { team_id } = await api.tokenScope(call);
  return found.find(
    (each) => team_id === undefined || each.team_id === undefined || each.team_id === team_id,
  );
}
