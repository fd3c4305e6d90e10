namespace InferCheck.Site.Http;

/// <summary>One link of the `Link` header (RFC 8288). Addresses are rooted and hold no character that a header could not.</summary>
internal sealed record LinkHeader(string Address, string Relation, string? MediaType = null)
{
    public const string LicenceAddress = "https://creativecommons.org/licenses/by/4.0/";

    public static LinkHeader Licence { get; } = new(LicenceAddress, "license");

    public static string Write(IEnumerable<LinkHeader> links) =>
        string.Join(", ", links.Select(link => $"<{link.Address}>; rel=\"{link.Relation}\"{(link.MediaType is null ? "" : $"; type=\"{link.MediaType}\"")}"));
}
