namespace InferCheck.Model;

/// <summary>An editorial page about chosen providers and chosen topics.</summary>
public sealed class TrustIndex(Document document)
{
    private Mapping Fields => Document.Fields;

    public Document Document { get; } = document;

    public string Slug => Document.Slug;

    public string Title => Fields.Text("title")?.Value ?? Slug;

    public string Question => Fields.Text("question")?.Value ?? "";

    public IReadOnlyList<Scalar> Providers => Fields.Texts("providers");

    public IReadOnlyList<Scalar> Columns => Fields.Texts("columns");

    public IReadOnlyList<Scalar> Cards => Fields.Texts("cards");

    public Scalar? OrderBy => Fields.Text("order_by");

    public Scalar? Updated => Fields.Text("updated");
}
