import * as z from "zod/mini";

export const NOT_EMPTY = z.string().check(z.minLength(1, "must not be empty"));
