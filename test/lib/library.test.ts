import cdktf from "cdktf/package.json";
import { LIBRARY } from "./library";

it("what says cdktf gets the library that this run is for", () => {
  expect(cdktf.name).toBe(LIBRARY);
});
