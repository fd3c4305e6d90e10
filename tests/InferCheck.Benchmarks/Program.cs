using System.Globalization;
using System.Text;
using BenchmarkDotNet.Running;
using InferCheck.Benchmarks;

switch (args)
{
    case ["once", .. var rest]:
        OneRun.Print(ContentOf(rest));
        break;
    case ["edit", .. var rest]:
        await OneEdit.PrintAsync(ContentOf(rest));
        break;
    case ["house", .. var rest]:
        HouseTable.Print(rest is [var source] ? source : Path.Combine(Folders.RealContent, "..", "src"));
        break;
    case ["draw", var seed, var count]:
        AuditDraw.Print(Number(seed), Number(count));
        break;
    case ["generate", var count]:
        Console.WriteLine(Folders.Generate(Number(count)));
        break;
    case ["verify"]:
        await OneVerification.PrintAsync(quotes: 700, pages: 200, length: 200_000);
        break;
    case ["verify", var quotes, var pages, var length]:
        await OneVerification.PrintAsync(Number(quotes), Number(pages), Number(length));
        break;
    case ["serve-policies", var pages, var length]:
        await PolicyServer.ServeAsync(Number(pages), number => Encoding.UTF8.GetBytes(GeneratedPolicies.Page(number, Number(length))));
        break;
    case ["serve-hostile", var pages, var length]:
        await PolicyServer.ServeAsync(Number(pages), number => HostilePages.Page(number, Number(length)));
        break;
    case ["verify-hostile", var length]:
        await OneHostileRun.PrintAsync(Number(length));
        break;
    case ["replay"]:
        OneReplay.Print(documents: 1, versions: 140, quotes: 50);
        break;
    case ["replay", var documents, var versions, var quotes]:
        OneReplay.Print(Number(documents), Number(versions), Number(quotes));
        break;
    case ["bare", var address, var folder]:
        await Bare.ServeAsync(address, folder);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ReadAndCheck).Assembly).Run(args);
        break;
}

static string ContentOf(string[] rest) => rest is [var profiles] ? Folders.Generate(Number(profiles)) : Folders.RealContent;

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
