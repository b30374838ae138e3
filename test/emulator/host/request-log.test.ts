import { createRequestLog } from "../../../src/emulator/host/request-log";

const request = { method: "GET", path: "/a", query: "", headers: {}, body: undefined };

describe("a request log", () => {
  it("has no status while a request is in flight", () => {
    const log = createRequestLog();
    const complete = log.open(request);
    expect(log.all()[0]?.status).toBeUndefined();
    complete(204);
    expect(log.all()[0]?.status).toBe(204);
  });

  it("counts what matches a pattern", () => {
    const log = createRequestLog();
    log.open(request);
    log.open({ ...request, method: "POST" });
    log.open({ ...request, path: "/b" });
    expect([log.count(), log.count({ method: "GET" }), log.count({ path: "/a" })]).toEqual([3, 2, 2]);
  });

  it("goes on counting after it was cleared", () => {
    const log = createRequestLog();
    log.open(request);
    log.clear();
    log.open(request);
    expect(log.all().map(({ sequence }) => sequence)).toEqual([2]);
  });

  it("forgets the oldest requests when there are too many or they hold too much", () => {
    const log = createRequestLog({ requests: 10, weight: 1000 });
    for (let count = 0; count < 13; count += 1) log.open(request);
    expect(log.all().map(({ sequence }) => sequence)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    log.open(request, 1300);
    expect(log.count()).toBe(0);
    log.open(request, 900);
    expect(log.count()).toBe(1);
  });
});
