export const DEFAULT_BUDDY_BASE_URL = "https://api.buddy.works";
