using System.CommandLine;
using InferCheck.Content;
using InferCheck.Files;
using InferCheck.Model;

namespace InferCheck.Site.Commands;

/// <summary>`new provider SLUG`, `new model SLUG` and `new offers SLUG`: a file to fill in.</summary>
internal static class NewCommand
{
    public static Command Create() => new("new", "Start a new file of content.")
    {
        Of("provider", "Write the annotated template of a profile.", slug => Path.Combine("providers", $"{slug}.md"), ProviderTemplate.Write),
        Of("model", "Write the annotated template of a model.", slug => Path.Combine("models", $"{slug}.yaml"), OfferTemplates.Model),
        Of("offers", "Write the annotated template of what a provider runs.", slug => Path.Combine("offers", $"{slug}.yaml"), OfferTemplates.Offers),
    };

    private static Command Of(string kind, string description, Func<string, string> name, Func<Vocabulary, DateOnly, string> template)
    {
        var slug = new Argument<string>("slug") { Description = "The name in the address: small letters, digits, hyphens" };
        var content = ContentOption.Create();
        var command = new Command(kind, description) { slug, content };
        command.SetAction(parsed => Write(parsed.GetValue(slug)!, parsed.GetValue(content), name, template));
        return command;
    }

    private static int Write(string slug, string? content, Func<string, string> name, Func<Vocabulary, DateOnly, string> template)
    {
        if (ContentOption.Find(content) is not { } folder)
        {
            return ExitCodes.Failed;
        }

        if (!Slug.IsValid(slug))
        {
            Console.Error.WriteLine($"`{slug}` is no slug: use small letters, digits and single hyphens");
            return ExitCodes.Failed;
        }

        var path = Path.Combine(folder, name(slug));
        if (!RealPath.IsWithin(path, folder))
        {
            Console.Error.WriteLine($"{Path.GetDirectoryName(path)} leads out of the content folder: put the folder itself there");
            return ExitCodes.Failed;
        }

        var vocabulary = ContentReader.Read(folder).Catalog.Vocabulary;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew));
            file.Write(template(vocabulary, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date)));
        }
        catch (IOException) when (File.Exists(path))
        {
            // Expected: the file exists. It is never overwritten.
            Console.Error.WriteLine($"{path} exists already");
            return ExitCodes.Failed;
        }

        Console.WriteLine($"{path} written; fill it in, then run: infercheck check {path}");
        return ExitCodes.Clean;
    }
}
