import { createFaultScript } from "../../../src/emulator/host/faults";

const post = { method: "POST", path: "/things" };
const get = { method: "GET", path: "/things" };

describe("a fault script", () => {
  it("hits the next matching request once unless told otherwise", () => {
    const script = createFaultScript();
    script.add({ match: { method: "POST" }, fault: { kind: "drop" } });
    expect(script.take(get).ending).toBeUndefined();
    expect(script.take(post).ending).toEqual({ kind: "drop", when: "before" });
    expect(script.take(post).ending).toBeUndefined();
  });

  it("hits as many requests as it is told", () => {
    const script = createFaultScript();
    script.add({ times: 2, fault: { kind: "cut" } });
    const endings = [1, 2, 3].map(() => script.take(get).ending?.kind);
    expect(endings).toEqual(["cut", "cut", undefined]);
  });

  it("stays for good with times: always", () => {
    const script = createFaultScript();
    script.add({ times: "always", fault: { kind: "delay", milliseconds: 5 } });
    expect([script.take(get).delayBefore, script.take(get).delayBefore]).toEqual([5, 5]);
    expect(script.pending()).toHaveLength(1);
  });

  it("lets requests pass first when it is told to skip", () => {
    const script = createFaultScript();
    script.add({ skip: 1, fault: { kind: "answer", status: 500 } });
    const endings = [1, 2, 3].map(() => script.take(get).ending?.kind);
    expect(endings).toEqual([undefined, "answer", undefined]);
  });

  it("keeps the second of two endings for the next request", () => {
    const script = createFaultScript();
    script.add({ fault: { kind: "answer", status: 500 } });
    script.add({ fault: { kind: "answer", status: 429 } });
    const statuses = [1, 2].map(() => {
      const { ending } = script.take(get);
      return ending?.kind === "answer" ? ending.status : undefined;
    });
    expect(statuses).toEqual([500, 429]);
  });

  it("adds up delays and rewrites of one request", () => {
    const script = createFaultScript();
    script.add({ fault: { kind: "delay", milliseconds: 5 } });
    script.add({ fault: { kind: "delay", milliseconds: 7 } });
    script.add({ fault: { kind: "delay", milliseconds: 3, when: "after" } });
    script.add({ fault: { kind: "rewriteRequest", patch: { a: null } } });
    const taken = script.take(get);
    expect(taken).toMatchObject({ delayBefore: 12, delayAfter: 3, requestPatches: [{ a: null }] });
  });

  it("forgets what is removed or cleared", () => {
    const script = createFaultScript();
    const id = script.add({ fault: { kind: "drop" } });
    script.add({ fault: { kind: "cut" } });
    script.remove(id);
    expect(script.pending().map(({ fault }) => fault.kind)).toEqual(["cut"]);
    script.clear();
    expect(script.pending()).toEqual([]);
  });

  it("refuses a plan that makes no sense", () => {
    const script = createFaultScript();
    expect(() => script.add({ fault: { kind: "answer", status: 42 } })).toThrow();
  });

  it("holds a limited number of plans, and of characters in them", () => {
    const script = createFaultScript();
    for (let count = 0; count < 1000; count += 1) script.add({ fault: { kind: "drop" } });
    expect(() => script.add({ fault: { kind: "drop" } })).toThrow(RangeError);
    script.take(get);
    script.clear();
    const large = { fault: { kind: "notJson", body: " ".repeat(20 * 1024 * 1024) } } as const;
    script.add(large);
    expect(() => script.add(large)).toThrow(RangeError);
    script.take(get);
    script.add(large);
  });
});
