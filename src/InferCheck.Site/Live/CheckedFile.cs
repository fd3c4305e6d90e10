using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Store.Baking;

namespace InferCheck.Site.Live;

/// <summary>A file after it was read and checked.</summary>
/// <param name="Hash">Of the bytes that were read; nothing when there were none.</param>
/// <param name="Whole">The document itself, where somebody needs it longer than a moment.</param>
/// <param name="Rows">What it bakes to, where it is to be baked and is without fault.</param>
internal sealed record CheckedFile(ContentFile File, string? Hash, Document Outline, IReadOnlyList<Diagnostic> Errors, Document? Whole, ProfileRows? Rows)
{
    public string Name => Outline.Fields.Text("name")?.Value ?? File.Slug;
}
