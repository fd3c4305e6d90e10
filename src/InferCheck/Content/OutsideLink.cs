using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>A link that leads out of the content folder, said in one way wherever it is come upon.</summary>
internal static class OutsideLink
{
    public static Diagnostic At(string shown) => Faults.OutsideLink.At(
        new SourceLocation(shown, 1, 1),
        "this is a link that leads out of the content folder; what it leads to was not read",
        "put the file itself here, or remove the link");
}
