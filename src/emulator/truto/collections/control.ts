import { objectCollection, type ObjectCollection } from "../../host/control-objects";
import { mergeDifference, picked } from "../../host/editing";
import type { InspectedTrutoRecord, TrutoCollectionHandle } from "../handle";
import { secretNames } from "../rules/secrets";
import { COLLECTIONS, type CollectionName } from ".";

/** The records of a kind in the control path and on the page. */
export function collectionObjects(name: CollectionName, records: TrutoCollectionHandle): ObjectCollection {
  const { control, members, key } = COLLECTIONS[name];
  const path = `/${control}` as const;
  const editable = (record: InspectedTrutoRecord) => picked(record, members);
  return objectCollection({
    list: { path, name: control },
    addPath: path,
    onePath: `${path}/:id`,
    secretsPath: "secrets",
    all: () => records.all(),
    find: ({ id = "" }) => records.get(id),
    add: (_, seed) => records.add(seed),
    change: ({ id = "" }, change) => records.change(id, change),
    remove: ({ id = "" }) => {
      records.remove(id);
    },
    show: ({ secrets, ...shown }) => ({ ...shown, secret_paths: secretNames(secrets) }),
    secrets: ({ secrets }) => secrets,
    params: ({ id }) => ({ id }),
    title: (record) => ({ name: titleOf(record, key), owner: ownerOf(record) }),
    editing: {
      members: [...members, "secrets"],
      editable,
      asChange: (record: InspectedTrutoRecord, edited) => mergeDifference(editable(record), edited),
    },
  });
}

const ownerOf = ({ team_id, environment_id }: InspectedTrutoRecord): string =>
  typeof team_id === "string" ? `team ${team_id}` : `environment ${environment_id}`;

function titleOf(record: InspectedTrutoRecord, key: string): string {
  const title = record[key];
  return typeof title === "string" && title !== "" ? title : record.id;
}
