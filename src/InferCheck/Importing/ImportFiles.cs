using System.Text;
using InferCheck.Checks.Fixes;
using InferCheck.Content;
using InferCheck.Files;
using InferCheck.Model;
using InferCheck.Model.Offers;

namespace InferCheck.Importing;

/// <summary>
/// Writes a proposal into the content folder: new files, and lines of its own in files that are there. What people wrote stays letter for letter.
/// </summary>
public sealed class ImportFiles(string folder, Catalog catalog)
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What could not be written, and why; the rest was.</summary>
    public IReadOnlyList<string> Write(ImportProposal proposal)
    {
        var faults = new List<string>();
        Directory.CreateDirectory(Path.Combine(folder, "models"));
        Directory.CreateDirectory(Path.Combine(folder, "offers"));
        foreach (var model in proposal.Models)
        {
            Create(Path.Combine("models", $"{model.Slug}.yaml"), ModelText.Write(model), faults);
        }

        var added = proposal.Added.ToLookup(offer => offer.Provider, StringComparer.Ordinal);
        var changed = proposal.Changed.ToLookup(pair => pair.Was.Provider, StringComparer.Ordinal);
        foreach (var provider in added.Select(rows => rows.Key).Union(changed.Select(rows => rows.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var name = Path.Combine("offers", $"{provider}.yaml");
            if (File.Exists(Path.Combine(folder, name)))
            {
                Change(name, [.. added[provider]], changed[provider].ToDictionary(pair => OfferLine.Write(pair.Was), pair => OfferLine.Write(pair.Is)), faults);
            }
            else
            {
                Create(name, $"# What {NameOf(provider)} runs, as far as anybody looked.\noffers:\n{Lines(added[provider])}", faults);
            }
        }

        return faults;
    }

    private string NameOf(string provider) => catalog.Providers.FirstOrDefault(known => known.Slug == provider)?.Name ?? provider;

    private static string Lines(IEnumerable<Offer> offers) => string.Concat(offers.Select(offer => $"{OfferLine.Write(offer)}\n"));

    private void Create(string name, string text, List<string> faults)
    {
        var path = Path.Combine(folder, name);
        if (!RealPath.IsWithin(path, folder))
        {
            faults.Add($"{name}: its folder leads out of the content folder");
            return;
        }

        using var draft = new DraftFile(path, Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}"));
        draft.Stream.Write(Plain.GetBytes(text));
        draft.Place();
    }

    private void Change(string name, IReadOnlyList<Offer> added, Dictionary<string, string> changed, List<string> faults)
    {
        var path = Path.Combine(folder, name);
        var before = PlainFile.Read(path, FileText.LargestFile, folder);
        var lines = Plain.GetString(before).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var left = changed.Keys.Except(lines, StringComparer.Ordinal).ToList();
        if (left.Count > 0)
        {
            faults.Add($"{name}: {left.Count} imported rows are not written as this program writes them, such as{left[0]}");
            return;
        }

        var text = string.Concat(lines.Select(line => $"{changed.GetValueOrDefault(line, line)}\n"));
        var whole = text.Replace("\noffers: []\n", "\noffers:\n", StringComparison.Ordinal) + Lines(added);
        if (RowsIn(name, whole) != RowsIn(name, Plain.GetString(before)) + added.Count)
        {
            faults.Add($"{name}: `offers` is not the last key, so that new rows would stand elsewhere");
            return;
        }

        if (MendedFile.Write(path, folder, before, Plain.GetBytes(whole)) is { } fault)
        {
            faults.Add($"{name}: {fault}");
        }
    }

    private int RowsIn(string name, string text) =>
        new ContentFile(DocumentKind.Offers, Path.Combine(folder, name), name, folder).Parse(text.ReplaceLineEndings("\n")).Fields.Mappings("offers").Count;
}
