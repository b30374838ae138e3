import { z } from "zod";

/** The patterns of docs/apis/northflank.md §2.2. */
const NAME = /^[a-zA-Z]((-|\s)?[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*)?$/;
const LONG_NAME = /^[a-zA-Z0-9]+((-|\s)[a-zA-Z0-9]+)*$/;
const DESCRIPTION = /^[a-zA-Z0-9.,?\s\\/'"()[\];`%^&*\-_:!]+$/;
const TEAM = /^[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$/;
const REFERENCE = /^((org|team)\/)?[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?$/;

/** Name of a cloud integration, of registry credentials and of a notification integration. */
export const nameSchema = z.string().min(3).max(39).regex(NAME);

/** Longer names, which may begin with a digit (§3.3, §3.8). */
export const longNameSchema = z.string().min(3).max(100).regex(LONG_NAME);

/** The empty string does not match: a description cannot be cleared (§2.5). */
export const descriptionSchema = z.string().max(200).regex(DESCRIPTION);

export const teamIdSchema = z.string().min(3).max(45).regex(TEAM);

/** A cloud integration that another resource refers to, with or without its scope: `org/main-aws` (§1.1). */
export const integrationReferenceSchema = z.string().regex(REFERENCE);
