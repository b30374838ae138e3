import { percentEncoded, trailersOf } from "../../../src/plugin/grpc/status";
import { readTimeout } from "../../../src/plugin/grpc/timeout";

describe("a status", () => {
  it("is a number in the trailers, with a message where there is one", () => {
    expect(trailersOf(0)).toEqual({ "grpc-status": "0" });
    expect(trailersOf(12, "No such method.")).toEqual({
      "grpc-status": "12",
      "grpc-message": "No such method.",
    });
  });

  it("has a message in which only printable ASCII stands as it is", () => {
    expect(percentEncoded("50% of\nübel 🙂")).toBe("50%25 of%0A%C3%BCbel %F0%9F%99%82");
    expect(decodeURIComponent(percentEncoded("50% of\nübel 🙂"))).toBe("50% of\nübel 🙂");
  });
});

describe("a timeout", () => {
  it.each([
    ["2H", 7_200_000],
    ["3M", 180_000],
    ["5S", 5000],
    ["250m", 250],
    ["1500u", 2],
    ["99n", 1],
    [undefined, undefined],
    // longer than a timer can wait
    ["99999999H", undefined],
  ])("of %s is %s milliseconds", (header, milliseconds) => {
    expect(readTimeout(header)).toBe(milliseconds);
  });

  it.each(["", "5", "S", "5s", "-1S", "123456789S", "1.5S"])("of %j cannot be read", (header) => {
    expect(() => readTimeout(header)).toThrow("timeout");
  });
});
