import type { ActivityEntry } from "../activity";
import type { PageCollection, PageObject, PageRegistry } from "../page-state";

/** An object that a person looks at. */
export interface Opened {
  readonly registry: string;
  readonly collection: string;
  readonly object: PageObject;
}

interface ObjectsProps {
  readonly registries: readonly PageRegistry[];
  /** The latest request that changed something. */
  readonly recent: ActivityEntry | undefined;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  readonly onMore: () => void;
  readonly canShowMore: boolean;
  readonly onOpen: (opened: Opened) => void;
}

export function Objects({ registries, recent, filter, onFilter, onMore, canShowMore, onOpen }: ObjectsProps) {
  return (
    <section aria-labelledby="objects">
      <div class="heading">
        <h2 id="objects">Objects</h2>
        <label>
          Filter
          <input
            type="search"
            value={filter}
            onInput={({ currentTarget }) => onFilter(currentTarget.value)}
          />
        </label>
      </div>
      {registries.map(({ name, collections }) => (
        <section key={name} class="registry" aria-label={name}>
          <h3>{name}</h3>
          {collections
            .filter(({ total }) => total > 0)
            .map((collection) => (
              <Collection
                key={collection.name}
                registry={name}
                collection={collection}
                recent={recent?.registry === name ? recent : undefined}
                onOpen={onOpen}
                onMore={canShowMore ? onMore : undefined}
              />
            ))}
          <Empty collections={collections} />
        </section>
      ))}
    </section>
  );
}

interface CollectionProps extends Pick<ObjectsProps, "recent" | "onOpen"> {
  readonly registry: string;
  readonly collection: PageCollection;
  readonly onMore: (() => void) | undefined;
}

function Collection({ registry, collection, recent, onOpen, onMore }: CollectionProps) {
  const { name, total, matching, objects } = collection;
  return (
    <>
      <h4>
        {spaced(name)} <span class="quiet">{matching === total ? total : `${matching} of ${total}`}</span>
      </h4>
      <ul class="objects">
        {objects.map((object) => (
          <li key={object.path}>
            <button type="button" onClick={() => onOpen({ registry, collection: name, object })}>
              <span class="name">{object.name}</span>
              <span class="quiet">{object.owner}</span>
              <Mark recent={recent} path={object.path} />
            </button>
          </li>
        ))}
        {matching > objects.length && (
          <li class="quiet">
            and {matching - objects.length} more.{" "}
            {onMore === undefined ? (
              "Filter to find others."
            ) : (
              <button type="button" class="plain" onClick={onMore}>
                Show more
              </button>
            )}
          </li>
        )}
      </ul>
    </>
  );
}

/** Says what the latest change did to the object. */
function Mark({ recent, path }: { readonly recent: ActivityEntry | undefined; readonly path: string }) {
  const change = recent?.changes.find((each) => each.path === path);
  return change === undefined ? null : <span class={`badge ${change.kind}`}>{change.kind}</span>;
}

function Empty({ collections }: { readonly collections: readonly PageCollection[] }) {
  const empty = collections.filter(({ total }) => total === 0).map(({ name }) => spaced(name));
  return empty.length === 0 ? null : <p class="quiet">No {empty.join(", no ")}.</p>;
}

export const spaced = (name: string): string => name.replaceAll("-", " ");
