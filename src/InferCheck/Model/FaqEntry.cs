using System.Globalization;

namespace InferCheck.Model;

/// <summary>One question with its answer, and the indexes, providers and topics it belongs to.</summary>
public sealed class FaqEntry(Document document)
{
    private Mapping Fields => Document.Fields;

    public Document Document { get; } = document;

    public string Slug => Document.Slug;

    public string Question => Fields.Text("question")?.Value ?? Slug;

    public int Order => int.TryParse(Fields.Text("order")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : int.MaxValue;

    public IReadOnlyList<Scalar> Indexes => Fields.Texts("indexes");

    public IReadOnlyList<Scalar> Providers => Fields.Texts("providers");

    public IReadOnlyList<Scalar> Topics => Fields.Texts("topics");

    public Scalar? Updated => Fields.Text("updated");
}
