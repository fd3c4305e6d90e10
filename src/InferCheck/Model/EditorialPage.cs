namespace InferCheck.Model;

/// <summary>A page of plain text: about, imprint, privacy and the like.</summary>
public sealed class EditorialPage(Document document)
{
    public Document Document { get; } = document;

    public string Slug => Document.Slug;

    public string Title => Document.Fields.Text("title")?.Value ?? Slug;

    public string Description => Document.Fields.Text("description")?.Value ?? "";

    public Scalar? Updated => Document.Fields.Text("updated");
}
