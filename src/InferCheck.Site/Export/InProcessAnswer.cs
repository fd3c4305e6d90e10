namespace InferCheck.Site.Export;

/// <summary>What a page answered: the bytes, or the file on this machine that holds them.</summary>
internal sealed record InProcessAnswer(int Status, IHeaderDictionary Headers, byte[] Body, string? File)
{
    public string ContentType => Headers.ContentType.ToString();

    public bool IsJson => ContentType.StartsWith("application/json", StringComparison.Ordinal);

    public bool IsHtml => ContentType.StartsWith("text/html", StringComparison.Ordinal);
}
