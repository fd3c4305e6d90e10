using InferCheck.Model;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Store;

/// <summary>More than ten thousand claims that all use the same words, one provider called by one of them, and the real questions.</summary>
public sealed class ManyTexts : IDisposable
{
    private const string Summary = "Data of a customer, such as inputs in a region, is kept for the retention period of the agreement, and the reason is " +
        "given to the customer in it.";

    internal BakedContent Content { get; } = new(new Catalog(
    [
        .. GeneratedCatalog.Make(seed: 3, providers: 600, Summary, number => number == 0 ? "Data" : $"Provider {number:000}").Documents,
        .. RealContent.Catalog.Documents.Where(document => document.Kind == DocumentKind.Faq),
    ]));

    public void Dispose() => Content.Dispose();
}
