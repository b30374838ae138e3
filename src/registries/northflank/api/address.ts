export const DEFAULT_NORTHFLANK_BASE_URL = "https://api.northflank.com";
