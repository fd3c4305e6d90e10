namespace InferCheck.Site.Export;

/// <summary>What a page answered.</summary>
internal sealed record InProcessAnswer(int Status, IHeaderDictionary Headers, byte[] Body)
{
    public string ContentType => Headers.ContentType.ToString();

    public bool IsJson => ContentType.StartsWith("application/json", StringComparison.Ordinal);

    public bool IsHtml => ContentType.StartsWith("text/html", StringComparison.Ordinal);
}
