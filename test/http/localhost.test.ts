import { createLoopbackCheck, NotThisMachine } from "../../src/http/localhost";
import { networkFailure } from "../../src/http/network-failure";

test("localhost is used while all its addresses are of this machine", async () => {
  const asked: string[] = [];
  const check = createLoopbackCheck(async (name) => {
    asked.push(name);
    return ["127.0.0.1", "::1"];
  });

  await check("http://localhost:4010/buddy");
  await check("http://localhost:4010/buddy");

  expect(asked).toEqual(["localhost"]);
});

test("a localhost that leads elsewhere gets no token in clear text", async () => {
  const check = createLoopbackCheck(async () => ["127.0.0.1", "10.0.0.5"]);

  await expect(check("http://localhost:4010/buddy")).rejects.toThrow(NotThisMachine);
  await expect(check("https://localhost:4010/buddy")).resolves.toBeUndefined();
  expect(networkFailure(new NotThisMachine("x"))).toMatchObject({ sent: false, final: "distrusted" });
});
