namespace InferCheck.Site.Heads;

/// <summary>
/// The mark: two marks of quotation, one filled, one open, for what is said and what is not. As an icon it stands within the page: a file would be one more
/// request on every first visit.
/// </summary>
internal static class SiteIcon
{
    public const string Closed = "M13.2 5.2C7.4 7.6 3 12.8 3 19.4 3 24.2 5.7 27 9.2 27a5.6 5.6 0 0 0 .3-11.2c-.5 0-1 .1-1.3.2.5-3.3 3-6.5 6.3-8.3z";

    public const string Open = "M28.5 6.8C23.2 9 19.6 13.8 19.6 19.5c0 4 2.2 6.3 5 6.3a4.5 4.5 0 0 0 .2-9c-.8 0-1.5.2-2 .5.3-3.6 2.7-6.8 6.4-8.8z";

    /// <summary>Everything a parser of addresses could stumble over is escaped.</summary>
    public static string Address { get; } = "data:image/svg+xml," + Uri.EscapeDataString(
        $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><path fill='#1b4c8c' d='{Closed}'/>"
        + $"<path fill='none' stroke='#1b4c8c' stroke-width='2.2' stroke-linejoin='round' d='{Open}'/></svg>");
}
