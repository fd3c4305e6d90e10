using InferCheck.Tests.House.Measures;

namespace InferCheck.Benchmarks;

/// <summary>The house in figures: of this checkout, or of the `src` of another one.</summary>
internal static class HouseTable
{
    public static void Print(string source)
    {
        Console.WriteLine("| what | figure |\n|---|---|");
        foreach (var (what, figure) in HouseFigures.Of(new SourceTree(source)))
        {
            Console.WriteLine($"| {what} | {figure} |");
        }
    }
}
