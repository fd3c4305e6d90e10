using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading;

/// <summary>Files that Python is written in.</summary>
internal static class PythonFiles
{
    public static bool Are(ScannedFile file) => file.Extension is ".py" or ".pyi" or ".pyw" or ".ipynb";
}
