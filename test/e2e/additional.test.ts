import { findLeaks } from "./support/leaks";
import { plainText } from "./support/terraform";
import { northflankLogSink } from "./matrix/rows/northflank-log-sink";
import { openWorld, type RowWorld, succeeded, type World } from "./matrix/world";

// Members of an object for which there is no attribute, with the real engine; test/registries/additional.test.ts plays them
// for every resource.

const SECRET = "FAKE-SECRET-zone-key-6d";
const ROTATED = "FAKE-SECRET-zone-key-rotated-6d";

const row = {
  ...northflankLogSink,
  secrets: { ...northflankLogSink.secrets, zone_key: SECRET },
};

const SINK = row.variants.main("main");

const CREDENTIALS = "${jsonencode({ zoneKey = var.zone_key, sinkData = { zoneKey = var.zone_key } })}";

let place: World;
let world: RowWorld;

beforeAll(async () => {
  place = await openWorld([row]);
  world = place.of(row);
  world.give(row.secrets);
  registry().know({ keys: ["zone", "zoneKey", "sinkData.zone", "sinkData.zoneKey"] });
});

afterAll(() => place.close());

const registry = () => world.emulator.northflank.newerKeys;

const id = (): string => String(world.state("main").log_sink_id);

const write = (fields: string | undefined, credentials: string | undefined = CREDENTIALS): void => {
  world.configure({
    main: { ...SINK, additional_fields: fields, additional_credentials: credentials },
  });
};

const fieldsWith = (zone: string, inside: string): string =>
  `\${jsonencode({ zone = ${zone}, sinkData = { zone = ${inside} } })}`;

const planned = async () => {
  const { of, output } = await world.planFor("main");
  return { output, change: of.main };
};

test("create: both are in the registry, what is no secret in the state as well, and all is at rest", async () => {
  write(fieldsWith('"a"', '"b"'));

  succeeded(await world.apply());

  expect(registry().of(id())).toEqual({
    zone: "a",
    zoneKey: SECRET,
    sinkData: { zone: "b", zoneKey: SECRET },
  });
  expect(JSON.parse(String(world.state("main").additional_fields))).toEqual({
    zone: "a",
    sinkData: { zone: "b" },
  });
  expect(world.state("main").additional_credentials).toBeNull();
  succeeded(await world.plan());
});

test("drift in them is planned, and set back", async () => {
  place.serve("here");
  registry().change(id(), { zone: "by hand", sinkData: { zone: "by hand", more: 1 } });

  const { change, output } = await planned();
  succeeded(await world.applyPlan());

  expect(change?.actions).toEqual(["update"]);
  expect(change?.changes).toContain("additional_fields");
  expect(output).toContain("by hand");
  expect(registry().of(id())).toMatchObject({ zone: "a", sinkData: { zone: "b", zoneKey: SECRET } });
  succeeded(await world.plan());
});

test("a change of one inside an object goes along with the attributes and credentials of that object", async () => {
  const stored = world.stored("main");
  write(fieldsWith('"a"', '"c"'));

  const { change } = await planned();
  succeeded(await world.applyPlan());

  expect(change?.changes).toEqual(["additional_fields", "credentials_generation", "updated_at"]);
  expect(registry().of(id())).toMatchObject({ zone: "a", sinkData: { zone: "c", zoneKey: SECRET } });
  expect(world.stored("main")).toEqual(stored);
  succeeded(await world.plan());
});

test("a rotated secret is planned and sent", async () => {
  world.give({ zone_key: ROTATED });

  const { change } = await planned();
  succeeded(await world.applyPlan());

  expect(change?.changes).toEqual(["credentials_generation", "updated_at"]);
  expect(registry().of(id())).toMatchObject({ zoneKey: ROTATED, sinkData: { zone: "c", zoneKey: ROTATED } });
  succeeded(await world.plan());
});

test("null clears one, after which it is taken away without a word", async () => {
  write(fieldsWith("null", '"c"'));
  succeeded(await world.apply());
  expect(registry().of(id())).not.toHaveProperty("zone");
  succeeded(await world.plan());

  write('${jsonencode({ sinkData = { zone = "c" } })}');
  const { change, output } = await planned();
  succeeded(await world.applyPlan());

  expect(change?.changes).toContain("additional_fields");
  expect(output).not.toContain("no longer sets");
  succeeded(await world.plan());
});

test("what is taken away uncleared is said, and stays in the registry", async () => {
  world.configure({ main: SINK });

  const { output } = await planned();
  succeeded(await world.applyPlan());

  expect(plainText(output)).toContain("additional_fields no longer sets /sinkData/zone");
  expect(world.state("main").additional_fields).toBeNull();
  expect(registry().of(id())).toMatchObject({ sinkData: { zone: "c" } });
  succeeded(await world.plan());
});

test("a key of an attribute is refused at the plan", async () => {
  write('${jsonencode({ sinkData = { uri = "https://other.example" } })}');

  const { exitCode, output } = await place.stage.plan();

  expect(exitCode).toBe(1);
  expect(plainText(output)).toContain("additional_fields must not set /sinkData/uri");
  expect(plainText(output)).toContain("use sink_data.uri");
});

test("destroy, and no secret was left in state, backup, plan, log or output", async () => {
  world.configure({ main: SINK });
  place.serve("own");

  succeeded(await world.destroy());

  expect(world.labels()).toEqual([]);
  const secrets = [
    ...Object.values(row.secrets),
    ROTATED,
    ...Object.values(world.emulator.northflank.tokens),
  ];
  expect(findLeaks(place.stage.folder, { transcript: place.transcript() }, secrets)).toEqual([]);
});
