using System.CommandLine;
using InferCheck.Content;
using InferCheck.Diagnostics;
using InferCheck.Importing;

namespace InferCheck.Site.Commands;

/// <summary>`import models-dev FILE`: what a public data set would add to models and offers, for an editor to look at.</summary>
internal static class ImportCommand
{
    private const int MostNamed = 40;

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The data set, as https://models.dev/api.json publishes it", HelpName = "FILE" };
        var day = DayOption.Create("The day of the data set; without it, that of the file");
        var update = new Option<bool>("--update") { Description = "Write the proposal into content/models and content/offers" };
        var content = ContentOption.Create();
        var set = new Command("models-dev",
            "Propose models and dollar prices from models.dev. Exit code 0: nothing to add; 1: something; 2: could not be done.")
        {
            file, day, update, content,
        };
        set.SetAction(parsed => Run(set.Name, parsed.GetValue(file)!, parsed.GetValue(day), parsed.GetValue(update), parsed.GetValue(content)));
        return new Command("import", "Take over what a public data set knows, marked as such.") { set };
    }

    private static int Run(string key, string file, DateOnly? day, bool update, string? content)
    {
        if (ContentOption.Find(content) is not { } folder)
        {
            return ExitCodes.Failed;
        }

        var read = ContentReader.Read(folder);
        if (read.Diagnostics.Where(fault => fault.Severity == Severity.Error).ToList() is { Count: > 0 } faults)
        {
            new TextRenderer(colour: false).Render(faults, Console.Error);
            return ExitCodes.Failed;
        }

        if (read.Catalog.Vocabulary.DataSets.FirstOrDefault(known => known.Key == key) is not { } set)
        {
            Console.Error.WriteLine($"vocabulary/datasets.yaml has no `{key}`, so nobody knows how it calls our providers");
            return ExitCodes.Failed;
        }

        try
        {
            var proposal = new Importer(read.Catalog, set, day ?? DateOnly.FromDateTime(File.GetLastWriteTimeUtc(file))).Of(file);
            Print(proposal);
            return proposal.IsEmpty ? ExitCodes.Clean : update ? Write(new ImportFiles(folder, read.Catalog).Write(proposal)) : ExitCodes.Findings;
        }
        catch (DataSetException failure)
        {
            // Expected: the file is no data set.
            Console.Error.WriteLine(failure.Message);
            return ExitCodes.Failed;
        }
    }

    private static int Write(IReadOnlyList<string> faults)
    {
        foreach (var fault in faults)
        {
            Console.Error.WriteLine($"not written: {fault}");
        }

        Console.WriteLine(faults.Count == 0 ? "written; look at it with git diff, then run: infercheck check" : "the rest is written");
        return faults.Count == 0 ? ExitCodes.Findings : ExitCodes.Failed;
    }

    private static void Print(ImportProposal proposal)
    {
        foreach (var model in proposal.Models)
        {
            Console.WriteLine($"model {model.Slug}: {model.Name}, by {model.Maker}");
        }

        foreach (var rows in proposal.Added.GroupBy(offer => offer.Provider))
        {
            Console.WriteLine($"{rows.Key}: {rows.Count()} rows, {rows.Count(offer => offer.HasPrice)} with a price");
        }

        foreach (var (was, now) in proposal.Changed.Where(pair => pair.Is.ValidTo is not null))
        {
            Console.WriteLine($"{was.Provider}: {was.Model} had another price until {now.ValidTo}");
        }

        Console.WriteLine($"{proposal.Models.Count} models, {proposal.Added.Count} rows, {proposal.Changed.Count} rows seen again or ended; "
            + $"{proposal.Kept} rows left alone beside quoted ones, {proposal.NotDollars} prices left out because the service does not bill dollars");
        Console.WriteLine($"not mapped: {proposal.Unknown.Count} names of models: "
            + string.Join(", ", proposal.Unknown.Take(MostNamed).Select(name => $"{name.Id} ({name.Services.Count})")));
        Console.WriteLine($"services that are none of ours: {string.Join(", ", proposal.Strangers)}");
    }
}
