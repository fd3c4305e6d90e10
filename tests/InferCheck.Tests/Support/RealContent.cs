using InferCheck.Content;
using InferCheck.Model;

namespace InferCheck.Tests.Support;

/// <summary>The content of the checkout, which no test changes, read once for all that look at it.</summary>
internal static class RealContent
{
    private static readonly Lazy<ReadResult> Once = new(() => ContentReader.Read(Repository.Content));

    public static ReadResult Read => Once.Value;

    public static Catalog Catalog => Read.Catalog;

    public static Vocabulary Vocabulary => Catalog.Vocabulary;
}
