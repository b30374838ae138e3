import { authMethod, json, metadata, parameter, SETTINGS } from "../support";

/** A definition in which every attribute is set. */
export const EVERYTHING = metadata({
  parameters_metadata: [
    parameter({
      name: "region",
      type: "OPTION",
      display_name: "Region",
      description: "Where the data is",
      required: true,
      default_value: "eu",
      index: 3,
      options: [
        { value: "eu", label: "Europe", description: "In the EU" },
        { value: "us", label: null, description: null },
      ],
      rules: [
        {
          effect: "SHOW",
          all: [{ source_param: "level", operator: "EQUALS", values: json([1, "two", true]) }],
        },
      ],
    }),
    parameter({ name: "level", type: "INTEGER", integer_range: { min: 1, max: 9 }, index: 1 }),
    parameter({ name: "ratio", type: "FLOAT", float_range: { min: 0.5, max: null } }),
    parameter({
      name: "logo",
      type: "ASSET",
      asset: { providers: ["upload"], content_types: ["image/png"], vectorized: true },
    }),
    parameter({
      name: "extra",
      type: "JSON",
      type_name: "Extra",
      json_schema: json({ type: "object", maximum: 12345678901234567890n.toString() }),
      ui_hint: "CODE",
    }),
  ],
  auth_metadata: [
    authMethod({
      id: "app-oauth",
      type: "O_AUTH2",
      display_name: "OAuth app",
      description: "For everybody",
      sensitivity: "HIGH",
      auth_provider_name: "demo",
      supported_levels: ["USER", "APPLICATION"],
      auth_settings: { parameters: json(SETTINGS) },
      auth_map: {
        use_map: true,
        key_template: "{{region}}",
        parameters_metadata: [parameter({ name: "region", type: "STRING" })],
      },
      available_scopes: json(["contacts.read", { name: "contacts.write" }]),
    }),
  ],
});
