using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Store.Baking;

namespace InferCheck.Site.Live;

/// <summary>Reads and checks files, and works out their rows on the way.</summary>
internal sealed class FileCheck(Catalog words, DateOnly today)
{
    private readonly FileChecks checks = new(words, today);

    public IEnumerable<CheckedFile> Run(IEnumerable<ContentFile> files, Func<Document, ProfileRows?>? bake = null, bool isKept = false) =>
        checks.Run(files, (read, outline, findings) =>
    {
        Diagnostic[] errors = [.. findings.Where(finding => finding.Severity == Severity.Error)];
        return new CheckedFile(read.File, read.Hash, outline, errors, isKept ? read.Document : null, errors.Length == 0 ? bake?.Invoke(read.Document) : null);
    });
}
