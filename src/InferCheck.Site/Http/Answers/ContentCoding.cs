namespace InferCheck.Site.Http.Answers;

/// <summary>How a body travels, best last.</summary>
internal enum ContentCoding
{
    Identity,
    Gzip,
    Brotli,
}
