using System.Text;
using InferCheck.Checks.Fixes;
using InferCheck.Content;
using InferCheck.Files;
using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Measuring;

/// <summary>
/// Writes into `quality.yaml` what the content has reached: lines of shares that rose are raised where they stand, missing ones are added, and everything else
/// stays letter for letter. Nothing is ever lowered. Whole or not at all.
/// </summary>
public sealed class QualityRaise(string folder, QualityShares shares)
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    private string FullPath => Path.Combine(folder, QualityFile.Name);

    /// <summary>What was raised; or why nothing was.</summary>
    public (IReadOnlyList<Raised> Raised, string? Fault) Run()
    {
        try
        {
            return Path.Exists(FullPath) ? Change() : Create();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or OutsideLinkException)
        {
            // Expected: a full disk, a folder that may not be written to, a link. What stood there stands.
            return ([], $"it cannot be written: {failure.Message}");
        }
    }

    private (IReadOnlyList<Raised> Raised, string? Fault) Create()
    {
        var raised = Missing([]).ToList();

        // A name with a dot before it is no content, should the machine stop now.
        using var draft = new DraftFile(FullPath, Path.Combine(folder, $".{QualityFile.Name}"));
        draft.Stream.Write(Plain.GetBytes(QualityText.Write(raised)));
        draft.Place();
        return (raised, null);
    }

    private (IReadOnlyList<Raised> Raised, string? Fault) Change()
    {
        if (RawFile.Read(FullPath, folder) is not { } raw)
        {
            return ([], "it cannot be read");
        }

        if (Parse(raw.Text) is not { } file)
        {
            return ([], "mend its errors first");
        }

        var risen = file.Lines.Select(line => (Line: line, Now: shares.Find(line.Topic, line.Measure.Key)))
            .Where(pair => pair.Now is not null && pair.Line.Floor.IsLessThan(pair.Now)).ToList();
        var missing = Missing(file.Lines).ToList();
        if (risen.Count + missing.Count == 0)
        {
            return ([], null);
        }

        var source = new SourceText(FullPath, raw.Text);
        var edits = risen.SelectMany(pair => QualityText.Raise(source, pair.Line, pair.Now!)).Concat(QualityText.Add(source, file.Lines, missing)).ToList();
        List<Raised> raised = [.. risen.Select(pair => new Raised(pair.Line.Topic, pair.Line.Measure.Key, pair.Line.Floor, pair.Now!)), .. missing];
        return raw.With(edits) is not { } changed || !Says(changed.Text, file, raised)
            ? ([], "it is not written as this program writes it: put a line below the other under `measures`, with one kind of line ends")
            : MendedFile.Write(FullPath, folder, raw.Bytes, changed.Bytes) is { } fault ? ([], fault)
            : (raised, null);
    }

    /// <summary>A share of nothing holds nothing.</summary>
    private IEnumerable<Raised> Missing(IReadOnlyList<QualityLine> lines)
    {
        var held = lines.Select(line => line.Key).ToHashSet();
        return shares.Each.Where(share => share.Share.Part > 0 && !held.Contains((share.Topic, share.Measure)))
            .Select(share => new Raised(share.Topic, share.Measure, null, share.Share));
    }

    /// <summary>What was to be raised is, and nothing else moved.</summary>
    private bool Says(string text, QualityFile before, IReadOnlyList<Raised> raised)
    {
        var wanted = before.Lines.ToDictionary(line => line.Key, line => line.Floor);
        foreach (var one in raised)
        {
            wanted[(one.Topic, one.Measure)] = one.Now;
        }

        return Parse(text) is { } after && after.Lines.Count == wanted.Count && after.Exceptions.Count == before.Exceptions.Count
            && after.Lines.All(line => wanted.GetValueOrDefault(line.Key) == line.Floor);
    }

    private QualityFile? Parse(string text)
    {
        var (root, faults) = YamlFile.Parse(text, FullPath);
        return root is not null && faults.Count == 0 && QualityReader.Read(root, shares.Topics) is { File: { } file, Faults.Count: 0 } ? file : null;
    }
}
