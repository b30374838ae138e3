import { NOTHING } from "../../../scripts/generate/constructs/doc";
import type { Callable, ClassEntry, Doc, Entry, Prop } from "../../../scripts/generate/constructs/model";
import { undocumented, withoutExample } from "./rules";

const doc = (text = "", more: Partial<Doc> = {}): Doc => ({ ...NOTHING, text, ...more });

const prop = (name: string, more: Partial<Prop> = {}): Prop => ({
  name,
  type: "string",
  optional: false,
  doc: doc("Told."),
  own: true,
  nested: [],
  ...more,
});

const call = (name: string, said: Doc, declaredAs?: string): Callable => ({
  name,
  parameters: [],
  returns: "Thing",
  doc: said,
  declaredAs,
});

const thing = (statics: readonly Callable[], said = doc("A thing.")): ClassEntry => ({
  kind: "class",
  name: "Thing",
  doc: said,
  base: undefined,
  implemented: [],
  construct: undefined,
  statics,
  properties: [],
  methods: [],
});

const library = (...entries: readonly Entry[]) => [{ path: "thing", entries }];

const props = (...all: readonly Prop[]): Entry => ({
  kind: "interface",
  name: "ThingProps",
  doc: doc("Props."),
  bases: [],
  props: all,
});

describe("what is not told", () => {
  it("a class, and a member of it, without a comment", () => {
    expect(undocumented(library(thing([call("of", doc())], doc())))).toEqual([
      "lib/thing: Thing has no doc comment",
      "lib/thing: Thing.of has no doc comment",
    ]);
  });

  it("an optional property without a default, and a required one without a comment", () => {
    const reported = prop("told", { optional: true, doc: doc("", { defaultValue: "1" }) });

    expect(
      undocumented(library(props(reported, prop("count", { optional: true }), prop("name", { doc: doc() })))),
    ).toEqual([
      "lib/thing: ThingProps.count is optional and has no @default that says what happens without it",
      "lib/thing: ThingProps.name has no doc comment",
    ]);
  });

  it("nothing of what the generated bindings declare", () => {
    expect(undocumented(library(props(prop("count", { optional: true, own: false, doc: doc() }))))).toEqual(
      [],
    );
  });
});

describe("what has no example", () => {
  it("a construct, and a static function that no example calls", () => {
    expect(withoutExample(library(thing([call("of", doc("Of."))])))).toEqual([
      "Thing has no @example",
      "Thing.of is in no @example",
    ]);
  });

  it("factories of one kind, as long as none of them is shown", () => {
    const factories = [call("one", doc("One."), "ThingFactory"), call("two", doc("Two."), "ThingFactory")];
    const shown = doc("A thing.", { examples: ['Thing.two(this, "it");'] });

    expect(
      withoutExample(library(thing(factories, doc("A thing.", { examples: ["new Thing();"] })))),
    ).toEqual(["none of these is in an @example: Thing.one, Thing.two"]);
    expect(withoutExample(library(thing(factories, shown)))).toEqual([]);
  });
});
