/** By these fields a request is of another flavour, which has other scopes. */
export const flavourTells = ["link_id", "widget.openfinance_feature", "widget.consent"] as const;
