namespace InferCheck.Site.Commands;

/// <summary>Serves the site until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Task<int> RunAsync(string[] args) => Task.FromResult(args.Length);
}
