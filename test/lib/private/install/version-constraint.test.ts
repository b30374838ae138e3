import { allows } from "../../../../lib/private/install/version-constraint";

it.each([
  ["1.2.3", "1.2.3"],
  ["= 1.2.3", "1.2.3"],
  ["1.2", "1.2.0"],
  ["!= 1.2.4", "1.2.3"],
  ["> 1.2", "1.2.1"],
  [">= 1.2, < 2.0.0", "1.9.9"],
  ["~> 1.2", "1.99.0"],
  ["~> 1.2.3", "1.2.99"],
  ["~> 1", "1.5.0"],
  ["<=1.2.3", "1.2.3"],
  ["1.2.3-beta1", "1.2.3-beta1"],
  ["!= 1.2.3-beta1", "1.2.3"],
])("%s allows %s", (constraint, version) => {
  expect(allows(constraint, version)).toBe(true);
});

it.each([
  ["1.2.3", "1.2.4"],
  ["!= 1.2.3", "1.2.3"],
  ["> 1.2", "1.2.0"],
  [">= 1.2, < 2.0.0", "2.0.0"],
  ["~> 1.2", "2.0.0"],
  ["~> 1.2.3", "1.3.0"],
  ["~> 1.2.3", "1.2.2"],
  ["~> 1", "2.0.0"],
  ["< 1.2.3", "1.2.3"],
  ["~> 1.2", "1.3.0-beta1"],
  ["1.2.3", "1.2.3-beta1"],
])("%s does not allow %s", (constraint, version) => {
  expect(allows(constraint, version)).toBe(false);
});

it.each([
  ["what is this", "1.2.3"],
  ["${local.version}", "1.2.3"],
  ["~> 1.2", "latest"],
  ["", "1.2.3"],
])("%j for %s is left to Terraform", (constraint, version) => {
  expect(allows(constraint, version)).toBe(true);
});
