using System.CommandLine;
using System.Globalization;
using InferCheck.Diagnostics;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Policies;

namespace InferCheck.Site.Commands;

/// <summary>`policy export`: the providers that meet the policy, as the allow-list of a gateway.</summary>
internal static class PolicyExportCommand
{
    public static Command Create()
    {
        var file = PolicyFormats.File();
        var product = new Option<string>("--for") { Description = "The product the allow-list is for", Required = true };
        product.AcceptOnlyFromAmong([.. ProductForms.All.Select(form => form.Key)]);
        var content = ContentOption.Create();
        var command = new Command("export",
            "Print the allow-list for a gateway. Exit code 0: done; 1: nothing to allow, or an exception has expired; 2: could not be done.") { file, product,
            content };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(product)!, parsed.GetValue(content)));
        return command;
    }

    private static int Run(string file, string key, string? content)
    {
        if (PolicyInput.Load(file, content, PolicyFormats.Text) is not { } input)
        {
            return ExitCodes.Failed;
        }

        var form = ProductForms.All.First(known => known.Key == key);
        if (input.Catalog.Vocabulary.Products.FirstOrDefault(known => known.Key == key) is not { } product)
        {
            Console.Error.WriteLine($"vocabulary/products.yaml has no names for {key}");
            return ExitCodes.Failed;
        }

        var report = input.Report(input.Ground.Providers);
        new TextRenderer(colour: false).Render(input.Findings.OnExceptions(report), Console.Error);
        return Print(AllowList.Of(report, product), form, Remarks(report, product, input, file)) && report.Expired.Count == 0 ? ExitCodes.Clean
            : ExitCodes.Findings;
    }

    /// <summary>An empty list is not printed: a gateway may take it for no limit at all.</summary>
    private static bool Print(AllowList list, IProductForm form, IEnumerable<string> remarks)
    {
        var beside = form.HasComments ? Console.Out : Console.Error;
        foreach (var remark in remarks)
        {
            beside.WriteLine($"# {Printable.Line(remark)}");
        }

        if (list.Providers.Count == 0)
        {
            Console.Error.WriteLine($"no provider that {list.Product.Label} has a known name for meets this policy; no allow-list was written");
            return false;
        }

        Console.Out.Write(form.Write(list));
        return true;
    }

    private static IEnumerable<string> Remarks(PolicyReport report, Product product, PolicyInput input, string file)
    {
        var list = AllowList.Of(report, product);
        yield return string.Create(CultureInfo.InvariantCulture,
            $"{product.Label} allow-list for {file}, {input.Today:yyyy-MM-dd}; its form: {product.Documentation}");
        if (input.Findings.Supposed(report.Policy) is { } supposed)
        {
            yield return supposed;
        }

        foreach (var (what, slugs) in new[] { ("no name known", list.Unnamed), ("the service has ended", list.Retired) }.Where(pair => pair.Item2.Count > 0))
        {
            yield return $"not exported, {what}: {string.Join(", ", slugs)}";
        }

        var conditional = report.Providers.Where(provider => provider.Verdict == Verdict.Pass && provider.Stated.Outcome == Outcome.OnlyIf)
            .Select(provider => provider.Provider.Slug).ToList();
        if (conditional.Count > 0)
        {
            yield return $"only under conditions, which `policy list` prints: {string.Join(", ", conditional)}";
        }

        if (report.Providers.FirstOrDefault(provider => provider.Provider.Slug == product.Provider) is { } itself)
        {
            var remarks = string.Concat(itself.Remarks.Select(match => $"; {input.Findings.Remark(match)}"));
            yield return $"{product.Label} passes on every prompt and is itself: {input.Findings.Label(itself.Stated.Outcome).ToLowerInvariant()}{remarks}";
        }
    }
}
