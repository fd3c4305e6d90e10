using InferCheck.Checks;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Site.Live;

/// <summary>The content as it stands at one moment: its files, what is known of them, and what is found out about the others.</summary>
internal sealed class ContentLook
{
    private readonly Dictionary<string, (Document Outline, IReadOnlyList<Diagnostic> Errors)> seen = new(StringComparer.Ordinal);
    private readonly string folder;
    private readonly ContentKnowledge knowledge;
    private readonly IReadOnlyList<Diagnostic> faults;
    private readonly Func<bool> isStill;
    private bool isMoved;

    public ContentLook(string folder, ContentKnowledge knowledge, ContentHashes hashes, DateOnly today, Func<bool> isStill)
    {
        (this.folder, this.knowledge, this.isStill, Hashes, Today) = (folder, knowledge, isStill, hashes, today);
        (Files, faults) = ContentReader.List(folder);
        Words = knowledge.Words(Files, hashes);
        Remembered = knowledge.Remembered(hashes);
        Recall();
    }

    public ContentHashes Hashes { get; }

    public DateOnly Today { get; }

    public IReadOnlyList<ContentFile> Files { get; }

    /// <summary>The vocabulary alone.</summary>
    public Catalog Words { get; }

    public RememberedQuotes Remembered { get; }

    public bool CanCheck => Checker.CanCheck(Words);

    /// <summary>Whether something is wrong with the folder itself: then nothing will be baked, whatever its files say.</summary>
    public bool IsAtFault => faults.Concat(Remembered.Faults).Any(fault => fault.Severity == Severity.Error);

    public IEnumerable<ContentFile> Profiles => Files.Where(file => file.Kind is DocumentKind.Provider);

    /// <summary>Questions, indexes and pages.</summary>
    public IEnumerable<ContentFile> Texts => Files.Where(file => file.Kind is not DocumentKind.Provider && !file.Kind.IsShared);

    public IEnumerable<ContentFile> Vocabulary => Files.Where(file => file.Kind.IsShared);

    public IEnumerable<ContentFile> Unknown => Files.Where(file => !seen.ContainsKey(file.Name));

    /// <summary>Whether what was read is what stands there.</summary>
    public bool Holds => !isMoved && isStill();

    public FileCheck Check => new(Words, Today);

    public string? HashOf(ContentFile file) => Hashes.Files.GetValueOrDefault(file.Name);

    public Document? OutlineOf(ContentFile file) => seen.TryGetValue(file.Name, out var known) ? known.Outline : null;

    /// <summary>What the profile says it is called, if that is known.</summary>
    public string? NameOf(ContentFile file) => OutlineOf(file) is { } outline ? outline.Fields.Text("name")?.Value ?? file.Slug : null;

    /// <summary>Looks up again what is known of files, after more became known.</summary>
    public void Recall()
    {
        foreach (var file in Unknown.ToList())
        {
            if (knowledge.Find(file, HashOf(file), Today) is { } known)
            {
                seen.Add(file.Name, (known.Outline, known.Errors));
            }
        }
    }

    public void Take(CheckedFile file)
    {
        // A name with an unusual ending is no part of the version.
        isMoved |= file.Hash is { } hash && HashOf(file.File) is { } seenBefore && hash != seenBefore;
        seen[file.File.Name] = (file.Outline, file.Errors);
        knowledge.Learn(file, Today);
    }

    public void TakeAll(IEnumerable<CheckedFile> files)
    {
        foreach (var file in files)
        {
            Take(file);
        }
    }

    /// <summary>All that stands in the way, of every file, once every file is known.</summary>
    public IReadOnlyList<Diagnostic> Errors() => Sorted(faults.Concat(Remembered.Faults)
        .Concat(seen.Values.SelectMany(file => file.Errors))
        .Concat(Checker.CheckOutlines(Words, [.. Files.Select(file => seen[file.Name].Outline)], Today)));

    /// <summary>All files looked at, and nothing baked.</summary>
    public IReadOnlyList<Diagnostic> CheckRest()
    {
        TakeAll(Check.Run(Unknown));
        return Errors();
    }

    /// <summary>All that can be said without a vocabulary: what could not be read.</summary>
    public IReadOnlyList<Diagnostic> AllFaults() => Sorted(ContentReader.Read(folder).Diagnostics.Concat(Remembered.Faults));

    public BakeResult? Refused(IReadOnlyList<Diagnostic> errors) => Holds ? new BakeResult(null, errors) : null;

    /// <summary>Lines are shown as they were, whatever becomes of the files.</summary>
    private static List<Diagnostic> Sorted(IEnumerable<Diagnostic> found)
    {
        var errors = Diagnostic.Sort(found.Where(finding => finding.Severity == Severity.Error)).ToList();
        errors.ForEach(error => _ = error.At.Text?.Lines);
        return errors;
    }
}
