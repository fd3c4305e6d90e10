namespace InferCheck.Site.Web.Answers;

/// <summary>How a body travels, best last.</summary>
internal enum Coding
{
    Identity,
    Gzip,
    Brotli,
}
